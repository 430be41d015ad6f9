class IteratePairsDynamic {
	static function main() {
		var d:Dynamic = null;
		for (k => v in d) {}
	}
}
