class NewNothing {
	static function main() {
		new ;
	}
}
