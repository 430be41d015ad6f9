class UnterminatedMarkup {
	static function main() {
		<div><b></div>;
	}
}
