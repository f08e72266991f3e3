"""What keeps our copies of a watched program from becoming a hoard: old free text goes, then whole old sessions."""
