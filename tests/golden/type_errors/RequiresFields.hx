class RequiresFields {
	static function main() {
		var o:{a:Int, b:Int, c:Int} = {a: 1};
	}
}
