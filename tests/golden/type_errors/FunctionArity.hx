class FunctionArity {
	static function main() {
		var f:Int->Int->Void = function(x:Int) {};
	}
}
