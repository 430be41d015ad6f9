class AccessorMissing {
	public var x(get, never):Int;
	static function main() {
		
	}
}
