class ComprehensionItem {
	static function main() {
		var ys:Array<String> = [for (x in [1]) x];
	}
}
