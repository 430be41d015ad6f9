class IsParameters {
	static function main() {
		var b = "" is Array<Int>;
	}
}
