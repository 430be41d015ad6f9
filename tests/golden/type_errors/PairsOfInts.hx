class PairsOfInts {
	static function main() {
		for (k => v in 0...3)
			trace(k);
		var d:Dynamic = null;
		for (x in d)
			trace(x.y + missing);
	}
}
