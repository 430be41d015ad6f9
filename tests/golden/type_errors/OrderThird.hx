class OrderThird {
	public function new() {}

	function f():Void {
		badThird;
	}
}
