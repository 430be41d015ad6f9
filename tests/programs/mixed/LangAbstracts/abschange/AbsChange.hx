package abschange;

@:forward(length)
abstract Stack<T>(Array<T>) {
	public function new() this = [];
	public function push(x:T):Stack<T> { this.push(x); return cast this; }
	public function add(x:T):Void this.push(x);
	public function pop():Null<T> return this.pop();
	public function pushAll(xs:Array<T>):Int { for (x in xs) add(x); return this.length; }
	public function drain():Array<T> { var out = []; while (this.length > 0) out.push(this.pop()); return out; }
	public function swap():Void { if (this.length < 2) return; var a = this.pop(), b = this.pop(); this.push(a); this.push(b); }
	@:op(A << B) public function put(x:T):Int { add(x); return this.length; }
	public function copy():Stack<T> { var s = new Stack<T>(); for (x in this) s.add(x); return s; }
	public function text():String return this.join(",");
}
typedef Holder = { name:String, st:Stack<Int> };
class AbsChange {
	static function fill(s:Stack<Int>, n:Int):Void for (i in 0...n) s.add(i);
	static function fillRet(s:Stack<Int>, n:Int):Int { s.add(n); s.swap(); return s.length; }
	public static function main() {
		var s = new Stack<Int>();
		s.add(1); s.add(2);
		Sys.println(s.pushAll([3, 4]) + " " + s.text());
		s.swap(); Sys.println(s.text());
		Sys.println(s.pop() + "" + s.text());
		Sys.println((s << 9) + s.text());
		fill(s, 3); Sys.println(s.text());
		Sys.println(fillRet(s, 7) + s.text());
		var h:Holder = { name: "h", st: new Stack() };
		h.st.add(5); h.st.add(6); Sys.println(h.st.text() + h.st.pop() + h.st.length);
		var list = [new Stack<Int>(), new Stack<Int>()];
		list[1].add(8); list[0].add(1); Sys.println(list.map(x -> x.text()).join("|"));
		for (i in 0...3) { if (i == 1) continue; s.add(i * 100); }
		Sys.println(s.text());
		var i = 0; while (s.length > 4) { s.pop(); i++; } Sys.println(i + s.text());
		if (s.length > 2) s.add(-1) else s.add(-2);
		switch s.length { case 5: s.add(50); case _: }
		Sys.println(s.text());
		var c = s.copy(); c.add(999); Sys.println(s.length + "" + c.length);
		Sys.println(s.drain().join(" ") + s.length);
		var m = ["a" => new Stack<Int>()]; m["a"].add(3); Sys.println(m["a"].text());
	}
}
