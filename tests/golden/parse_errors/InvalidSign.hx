class InvalidSign {
	static function main() {
		var x = `;
	}
}
