enum E { A; C(x:Int); }
class EnumNoArgument {
	static function main() {
		var e:E = C;
	}
}
