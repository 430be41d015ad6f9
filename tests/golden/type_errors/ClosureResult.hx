class ClosureResult {
	static function main() {
		var f:Int->String = x -> x;
	}
}
