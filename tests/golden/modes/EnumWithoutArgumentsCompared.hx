enum Color { Red; Green; }

class EnumWithoutArgumentsCompared {
	static function main() {
		var c = Red;
		Sys.println(c == Red);
	}
}
