class Node {
	public static function send(s:String):String return "<" + s + ">";
	public static function self():Int return 1;
}
class Task {
	public static function async(n:Int):Int return n + Node.self();
	public static function await(x:Int, ?timeout:Int):Int return timeout == null ? x : timeout;
}
class Registry {
	public static inline var LIMIT = 3;
	public static function lookup(xs:Array<String>, key:String):Bool return xs.contains(key);
}
typedef Block = {end:Int, fn:String, when:Bool, ?nil:Int, ?do_:Int}
class ReservedNames {
	static function length(xs:Array<Int>):Int return xs.length * 10;
	static function max(a:Int, b:Int):Int return a > b ? a : b;
	static function round(f:Float):Int return Math.round(f) + 100;
	static function abs(n:Int):Int return n < 0 ? -n : n;
	static function inspect(v:Dynamic):String return "i:" + v;
	static function raise(s:String):String return s + "!";
	static function apply(f:Int->Int, x:Int):Int return f(x);
	static function hd(xs:Array<Int>):Int return xs[0];
	static function def(x:Int):Int return x;
	static function to_string(x:Int):String return "t" + x;
	static function is_nil(x:Int):Bool return x == 0;
	static function rem(a:Int, b:Int):Int return a % b + 1;
	static function unused():Int return 5;
	static function keywords(end:Int, fn:String, nil:Bool, and:Int, or:Int, not:Int, after:Int, rescue:String):String {
		var when = end + and;
		var receive = or - not;
		return fn + when + receive + nil + after + rescue;
	}
	static function ignore(a:Int, _b:Int, c:String):Int {
		var unusedLocal = a * 2;
		var _ = c;
		return a;
	}
	static function main() {
		Sys.println(Node.send("a") + Task.await(Task.async(4)) + Task.await(1, 9) + Registry.LIMIT + Registry.lookup(["k"], "k"));
		Sys.println(length([1, 2]) + max(3, 4) + round(1.5) + abs(-2));
		Sys.println(inspect(5) + raise("r") + apply(abs, -7) + hd([8]) + def(1) + to_string(2) + is_nil(0) + rem(7, 4));
		Sys.println(keywords(1, "f", true, 2, 3, 4, 5, "r"));
		var b:Block = {end: 1, fn: "x", when: true};
		b.end++;
		b.nil = 4;
		Sys.println(b.end + b.fn + b.when + b.nil + b.do_);
		var length = [1, 2, 3].length;
		var self = "me";
		var node = length + 1;
		var puts = (s:String) -> s + self;
		Sys.println(puts("x") + node + length);
		Sys.println(ignore(1, 2, "3"));
		var String = "shadow";
		Sys.println(String);
		for (end in 0...2) for (do_ in 0...2) if (end != do_) Sys.println(end + "" + do_);
		var x = 5;
		var f = function() { var x = x + 1; return x; };
		Sys.println(f() + x);
		var heredoc = 'line """ one
	two \\ #{x} ${x}
end';
		Sys.println(heredoc);
		Sys.println("bell\x07".length + "\u{1F600}é\t|");
		Sys.println('~s(x) &1 @attr :atom %{} <%= x %> \\u0041');
		var veryLongVariableNameForFormatting = "a long string literal that goes on and on" + x + "and then continues with more text here" + f() + "until the line is too long";
		Sys.println(veryLongVariableNameForFormatting.length > 20 && veryLongVariableNameForFormatting.indexOf("continues") > 5 || veryLongVariableNameForFormatting == "" ? "long enough for the line to break somewhere" : "short");
		var deep = {alpha: {beta: [{gamma: "a rather long value to break", delta: [1, 2, 3, 4, 5, 6, 7]}, {gamma: "another one of those", delta: []}]}, omega: "the end of a long structure"};
		Sys.println(deep.alpha.beta[0].delta.length + deep.alpha.beta[1].gamma + deep.omega);
	}
}
