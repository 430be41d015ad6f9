class NotOperator {
	static function main() {
		var x = !1;
	}
}
