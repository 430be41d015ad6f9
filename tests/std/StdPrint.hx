enum Color {
	Red;
	RGB(r:Int, g:Int);
	withName(s:String);
}

typedef User = {
	userId:Int,
	?nickName:String
}

class StdPrint {
	static function main() {
		Sys.println(Std.string(null) + Std.string(1) + Std.string(1.5) + Std.string(true) + Std.string("s"));
		Sys.println([1, 2] + " " + [1.0, 2.5] + " " + ["a", null]);
		Sys.println(Std.string(Red) + " " + RGB(1, 2) + " " + [withName("x"), Red]);
		Sys.println({a: 1});
		Sys.println(Std.string({userId: 7}));
		var u:User = {userId: 1};
		Sys.println(u);
		Sys.println([{snake_case: true}]);
		Sys.println(["k" => [1]]);
		Sys.println([1 => Red]);
		Sys.println({inner: {deep: [1]}});
		var d:Dynamic = 5;
		Sys.println(d + 1);
		Sys.println(d + "x");
		Sys.println("x" + d);
		Sys.println(d * 2);
		Sys.println(d / 2);
		Sys.println(d > 4);
		d = "str";
		Sys.println(d + 1);
		Sys.println(d.length);
		d = {userName: "Ann", tags: ["a", "b"]};
		Sys.println(d.userName);
		Sys.println(d.tags[1] + d.tags.length);
		Sys.println(d.nothing == null);
		Sys.println(Std.isOfType(1, Int) + " " + Std.isOfType(1.5, Int) + " " + Std.isOfType(2.0, Int) + " " + Std.isOfType("s", String) + " " + Std.isOfType([1], Array));
		Sys.println(Std.isOfType(Red, Color) + " " + Std.isOfType(null, String) + " " + Std.isOfType(true, Bool) + " " + Std.isOfType(1, Float));
		Sys.println(Type.enumConstructor(RGB(1, 2)) + Type.enumParameters(RGB(1, 2)));
		Sys.println(Type.enumEq(RGB(1, 2), RGB(1, 2)) + " " + Type.enumEq(Red, RGB(1, 2)));
	}
}
