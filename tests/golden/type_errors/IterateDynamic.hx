class IterateDynamic {
	static function main() {
		var d:Dynamic = null;
		for (i in d) {}
	}
}
