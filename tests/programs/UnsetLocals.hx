/* Haxe takes what && and || leave out for assigned, and what stands behind a jump that was left out. */
class UnsetLocals {
	static function skipped(c:Bool):Void {
		var x:Int;
		if (c && (x = 1) > 0) {}
		trace(x);
		trace('v $x');
		trace("p" + x);
		trace(Std.string(x));
		trace(x == null);
		var list = [x];
		trace(list);
		for (y in list)
			trace(y);
	}

	static function given(c:Bool) {
		var x:Int;
		if (c || (x = 1) > 0) {}
		return x;
	}

	static function deep(c:Bool) {
		var x:Int;
		if (c && (c && (x = 1) > 0)) {}
		return "" + x;
	}

	static function inLoop() {
		for (i in 0...3) {
			var x:Int;
			if (i > 0 && (x = i) > 1) {}
			trace(x);
		}
	}

	static function show(x:Int)
		trace("shown " + x);

	static function jumped(c:Bool):Void {
		var x:Int;
		do { if (c) break; x = 3; } while (false);
		trace(x);
		trace(Std.string(x));
	}
	static function never(c:Bool):Void {
		var x:Float;
		var s:String;
		var b:Bool;
		c || throw "no";
		trace(x);
		trace(s);
		trace(b);
		trace(Std.string(x));
		trace(s + "!");
		trace("a" + b);
	}
	static function used(c:Bool):Void {
		var x:Int;
		if (c && (x = 1) > 0) {}
		try trace(x + 1) catch (e:Dynamic) trace("bad");
		try trace(x > 0) catch (e:Dynamic) trace("bad");
		try trace(x < 0) catch (e:Dynamic) trace("bad");
		try trace(x >= 0) catch (e:Dynamic) trace("bad");
		try trace(-x) catch (e:Dynamic) trace("bad");
		trace(x == 0);
		try trace(x * 2) catch (e:Dynamic) trace("bad");
	}
	static function main() {
		skipped(true);
		skipped(false);
		trace(given(true));
		trace(given(false));
		show(given(true));
		trace(deep(true));
		trace(deep(false));
		inLoop();
		jumped(true);
		jumped(false);
		never(true);
		used(true);
		used(false);
	}
}
