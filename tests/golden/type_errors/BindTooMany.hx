class BindTooMany {
	static function main() {
		var h = Math.pow.bind(1, 2, 3);
		var h = Math.pow.bind(1, 2, 3, 4);
	}
}
