class ExpectedExpression {
	static function main() {
		x = ;
	}
}
