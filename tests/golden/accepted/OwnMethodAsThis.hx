abstract Example(()->String) {
	public function new() {
		this = fun;
	}
	function fun() {
		return "foo";
	}
}
class OwnMethodAsThis {
	static function main() { var x = new Example(); }
}
