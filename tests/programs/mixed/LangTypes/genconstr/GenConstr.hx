package genconstr;

typedef HasId = { id:Int };
interface Shower {}
class GenConstr {
	static function maxBy<T>(a:Array<T>, f:T->Int):T { var b = a[0]; for (x in a) if (f(x) > f(b)) b = x; return b; }
	static function ids<T:HasId>(a:Array<T>):Array<Int> return [for (x in a) x.id];
	static function find<T:HasId>(a:Array<T>, id:Int):Null<T> { for (x in a) if (x.id == id) return x; return null; }
	static function both<T:{ name:String } & HasId>(x:T):String return x.name + x.id;
	static function add<T:Float>(a:T, b:T):Float return a + b;
	static function pair<A, B>(a:A, b:B):{ a:A, b:B } return { a: a, b: b };
	static function group<K:EnumValue, V>(m:Map<K, V>):Int return Lambda.count(m);
	public static function main() {
		Sys.println(maxBy(["a", "ccc", "bb"], s -> s.length));
		var us = [{ id: 1, name: "x" }, { id: 2, name: "y" }];
		Sys.println(ids(us).join(","));
		Sys.println(find(us, 2).name);
		Sys.println(Std.string(find(us, 3) == null));
		Sys.println(both(us[0]));
		Sys.println(add(1, 2) + add(1.5, 2.5) + "");
		var p = pair(1, "s");
		Sys.println(p.a + p.b);
	}
}
