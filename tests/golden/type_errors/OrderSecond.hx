class OrderSecond {
	public function new() {}

	function f():Void {
		badSecond;
	}
}
