package absenumnullable;

enum abstract Role(String) from String to String { var Admin = "admin"; var User = "user"; }
class AbsEnumNullable {
	static function f(?r:Role) return switch r { case null: "nobody"; case Admin: "A"; case User: "U"; case other: "other " + other; }
	static function parse(s:String):Null<Role> return switch s { case "admin" | "user": s; case _: null; }
	public static function main() {
		Sys.println(f() + f(Admin) + f(User) + f("zed"));
		Sys.println(f(parse("admin")) + f(parse("q")));
		var all:Array<Role> = [Admin, User];
		Sys.println(all.indexOf(User) + "");
		Sys.println(all.join("-"));
		var counts:Map<Role, Int> = [Admin => 1];
		counts[User] = 2;
		Sys.println(counts[User] + "");
	}
}
