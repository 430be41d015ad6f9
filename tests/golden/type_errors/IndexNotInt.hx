class IndexNotInt {
	static function main() {
		var a = [1];
		a["a"];
	}
}
