class NullCompareInt {
	static function main() {
		var x:Int = null;
		var y:String = x;
	}
}
