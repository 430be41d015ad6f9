class LongExtraField {
	static function f(point:{?first:Int, ?second:Int, ?third:Int})
		f({first: 1, second: 2, third: 3, fourth: "a long name of a field", fifthOfTheFields: 5, sixthOfTheFields: 6, seventhOfTheFields: 7});
}
