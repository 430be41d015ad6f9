using UsingWrong.Tools;
class Tools { public static function twice(x:Int) return x * 2; }
class UsingWrong {
	static function main() {
		"a".twice();
	}
}
