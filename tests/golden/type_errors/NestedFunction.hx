class NestedFunction {
	static function main() {
		var f:Int->Void = function(x:String) {};
	}
}
