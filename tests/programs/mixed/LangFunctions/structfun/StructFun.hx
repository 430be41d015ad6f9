package structfun;

typedef Ops = { add:(Int, Int) -> Int, name:String, ?opt:Int->Int };
class StructFun {
	static final ops:Array<Ops> = [{ add: (a, b) -> a + b, name: "plus" }, { add: (a, b) -> a * b, name: "times", opt: x -> x }];
	static function run(o:Ops, a:Int, b:Int) return o.name + o.add(a, b) + (o.opt == null ? "" : "o" + o.opt(1));
	public static function main() {
		for (o in ops) Sys.println(run(o, 3, 4));
		var o2 = { val: 3, get: () -> 4 };
		Sys.println(o2.get() + o2.val + "");
	}
}
