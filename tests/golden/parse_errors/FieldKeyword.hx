class FieldKeyword {
	static function main() {
		x.if;
	}
}
