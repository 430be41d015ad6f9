package plug;

@:native("Plug.CSRFProtection")
extern class CSRFProtection {
	static function get_csrf_token():String;
}
