package sys.ssl;

extern class Certificate {
	static function loadFile(file:String):Certificate;
	static function loadPath(path:String):Certificate;
	static function fromString(str:String):Certificate;
	static function loadDefaults():Certificate;
	private var native:mbedtls.X509Crt;
	var commonName(get, null):Null<String>;
	var altNames(get, null):Array<String>;
	var notBefore(get, null):Date;
	var notAfter(get, null):Date;
	function next():Null<Certificate>;
	function add(pem:String):Void;
	function addDER(der:haxe.io.Bytes):Void;
	private function get_commonName():Null<String>;
	private function getNative():mbedtls.X509Crt;
	private function new(native:mbedtls.X509Crt):Void;
	function subject(field:String):Null<String>;
	function issuer(field:String):Null<String>;
	private function get_altNames():Array<String>;
	private function get_notBefore():Date;
	private function get_notAfter():Date;
}
