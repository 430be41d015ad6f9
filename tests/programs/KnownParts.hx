class KnownParts {
	static function f():Int { throw "no"; }
	static function say(n:Int):Int { trace('say $n'); return n; }
	static function g(n:Int):Int { if (n > 0) throw "big"; return n; }
	static function one():Int {
		var n = 0;
		try { n = [f()].length; } catch (e:String) { n = 7; }
		return n;
	}
	static function two():Int {
		return try { [g(1), g(2)].length; } catch (e:String) { 8; }
	}
	static function three():Bool {
		return try { !([g(1)].length > 3); } catch (e:String) { true; }
	}
	static function four():Int {
		try { return [f()].length + 2; } catch (e:String) { trace(e); }
		return 9;
	}
	static function branches() {
		if ([say(1)].length == 1) trace("one");
		if ([say(2)].length == 2) trace("no") else trace("else");
		var x = [say(3), say(4)].length;
		trace(x);
		switch ([say(5)].length) { case 1: trace("five"); case _: trace("other"); }
		if (!([say(6)].length > 3) && [say(7)].length > 0) trace("seven");
		[say(8)].length;
		var t = {a: say(9), b: 2};
		if (t.b == 2) trace("two");
		while ([say(10)].length > 1) trace("never");
		trace([say(11)].length > 0 ? "yes" : "no");
		var s = 'a${[say(12)].length}';
		trace(s);
		try { if ([f()].length == 1) trace("x"); } catch (e:String) trace(e);
		try { switch ([g(1)].length) { case 1: trace("x"); case _: } } catch (e:String) trace(e);
		try { var u = [f()].length; trace("after"); } catch (e:String) trace(e);
	}
	static function main() { trace(one(), two(), three(), four()); branches(); }
}
