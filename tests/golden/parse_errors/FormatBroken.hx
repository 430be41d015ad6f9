class FormatBroken {
	static function main() {
		trace('abc ${1+} d');
	}
}
