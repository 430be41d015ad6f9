class It { public function new(p:Float) {} }
class ArgumentOfNew {
	static function add(i:It) {}
	static function id(f:Float) return f;
	static function two(a:Int, i:It) {}
	static function g<T>(x:T):T return x;
	static function main() {
		add(new It("x"));
		two(1, new It("x"));
		id(id("x"));
		id(Math.abs("x"));
		add(new It(id("x")));
		new It(new It("x"));
		g(new It("x"));
		g(g(id("x")));
		trace(new It("x"));
		trace(id("x"));
		[new It("x")];
		var a = [1].map(x -> new It("x"));
		var o:{it:It} = {it: new It("x")};
		add(cast new It("x"));
		add((new It("x")));
		add(true ? new It("x") : null);
		add({ new It("x"); });
		new It();
		add(new It());
		add(new It(1, 2));
		add(id());
		add(id(1, 2));
	}
}
