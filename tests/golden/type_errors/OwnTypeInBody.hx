class OwnTypeInBody {
    public static function main() {
        var x = main + 1;
    }
	static function f(x) {
		var y:Int = f;
		return [];
	}
	static function g() {
		var y:Int = g;
	}
}
