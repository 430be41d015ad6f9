enum abstract Level(Int) {
	var Low = 1;
	var High = 2;
}

class EnumValueWrite {
	static function main() {
		var level:Level = Low;
		var other = level.High;
		level.Low = High;
		var wrong:String = other;
	}
}
