typedef StructureWords = {
	private var a:Int;
	public var b:Int;
	static var c:Int;
}
