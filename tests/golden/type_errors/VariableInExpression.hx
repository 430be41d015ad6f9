class VariableInExpression {
	static function main() {
		if (true) var y:Int = "a";
		var z = 3 + var q = 1;
	}
}
