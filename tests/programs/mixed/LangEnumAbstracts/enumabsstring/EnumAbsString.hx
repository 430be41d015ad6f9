package enumabsstring;

enum abstract Color(String) to String {
	var Red = "red";
	var Green;
	var Blue = "blue";
	@:from static public function parse(s:String):Color return switch (s.toLowerCase()) { case "red": Red; case "green": Green; case _: Blue; }
	public function next():Color return switch (abs()) { case Red: Green; case Green: Blue; case Blue: Red; }
	inline function abs():Color return cast this;
}
@:enum abstract Old(String) { var A = "a"; var B = "b"; }
class EnumAbsString {
	static function old(o:Old) return switch (o) { case A: 1; case B: 2; }
	public static function main() {
		var c:Color = "RED";
		Sys.println(c);
		Sys.println(c.next());
		Sys.println(c.next().next());
		Sys.println(Std.string(c == Red));
		Sys.println(old(B) + "");
		Sys.println("x" + Color.Green);
		var s = switch c { case Red: "r"; case Green: "g"; case Blue: "b"; };
		Sys.println(s);
		var m = [Red => 1, Blue => 2];
		Sys.println(m[Color.Blue] + "");
	}
}
