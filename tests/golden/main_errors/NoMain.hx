class NoMain { public static function other() {} }
