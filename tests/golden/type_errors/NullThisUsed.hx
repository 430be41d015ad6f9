@:nullSafety
class NullThisUsed {
	var list:Array<Int>;
	public function new(xs:Array<Int>) {
		xs.map(double);
		xs.map(x -> double(x));
		list = xs;
	}
	function double(x:Int):Int return x * 2;
	static function main() new NullThisUsed([]);
}
