interface InterfaceMethod {
	function f()
}
