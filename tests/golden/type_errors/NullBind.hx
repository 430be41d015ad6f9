@:nullSafety
class NullBind {
	static function f(a:String, ?b:String, ?c:Int):String return a;
	static function main() {
		var n:Null<String> = null;
		f("a", n);
		f("a", null, 3);
		f(n);
		var g = f.bind("a");
		g(n);
		var h = f.bind(_, "b");
		h(n);
	}
}
