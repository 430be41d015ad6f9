class ForcedOptional {
	static function main() {
		var f:(?x:Int)->Void = function(x:Int) {};
	}
}
