package extstruct;

using ExtStruct.UserTools;
typedef User = { name:String, ?age:Int };
typedef Named = { name:String };
class UserTools {
	public static function hello(n:Named):String return "hello " + n.name;
	public static function adult(u:User):Bool return u.age != null && u.age >= 18;
	public static function older(u:User, n = 1):User return { name: u.name, age: (u.age == null ? 0 : u.age) + n };
}
class ExtStruct {
	public static function main() {
		var u:User = { name: "Al", age: 17 };
		Sys.println(u.hello());
		Sys.println(Std.string(u.adult()));
		Sys.println(Std.string(u.older().adult()));
		Sys.println(u.older(2).older(3).age + "");
		var v:User = { name: "Bo" };
		Sys.println(Std.string(v.adult()) + v.older().age);
		Sys.println({ name: "anon" }.hello());
	}
}
