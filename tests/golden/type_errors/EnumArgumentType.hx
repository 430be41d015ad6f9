enum E { A; C(x:Int); }
class EnumArgumentType {
	static function main() {
		var e = E.C("a");
	}
}
