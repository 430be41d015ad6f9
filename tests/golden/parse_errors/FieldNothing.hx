class FieldNothing {
	static function main() {
		x.;
	}
}
