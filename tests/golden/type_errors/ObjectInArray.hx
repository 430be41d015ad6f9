class ObjectInArray {
	static function main() {
		var a:Array<{x:Int}> = [{x: "a"}];
	}
}
