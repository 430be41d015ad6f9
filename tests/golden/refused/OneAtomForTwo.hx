enum Colour {
	RGB(rgb:Int);
	Named(name:String);
}

class OneAtomForTwo {
	static function show(value:Dynamic):String {
		return Std.string(value);
	}

	static function main() {
		var row = {user_id: 1};
		var other = {userId: 2};
		Sys.println(show(row.user_id + other.userId));
		Sys.println([{rgb: RGB(1)}]);
	}
}
