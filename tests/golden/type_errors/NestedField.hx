class NestedField {
	static function main() {
		var o:{x:Int} = null;
		var p:{x:String} = o;
	}
}
